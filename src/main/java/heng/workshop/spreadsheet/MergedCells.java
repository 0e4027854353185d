package heng.workshop.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The merged ranges of a sheet, which the reader of cells does not tell of. */
final class MergedCells {
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private MergedCells() {}

    /** The ranges, for example {@code C3:C5}. */
    static List<String> of(byte[] xlsx, String sheet) {
        Map<String, String> targets = new HashMap<>();
        each(
                part(xlsx, "xl/_rels/workbook.xml.rels"),
                "Relationship",
                xml -> targets.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target")));
        List<String> ranges = new ArrayList<>();
        each(part(xlsx, "xl/workbook.xml"), "sheet", xml -> {
            String target = targets.get(xml.getAttributeValue(RELATION, "id"));
            if (sheet.equals(xml.getAttributeValue(null, "name")) && target != null) {
                String name = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                each(part(xlsx, name), "mergeCell", cell -> ranges.add(cell.getAttributeValue(null, "ref")));
            }
        });
        return ranges;
    }

    private static byte @Nullable [] part(byte[] xlsx, String name) {
        try (ZipFile zip = ZipFile.builder().setByteArray(xlsx).get()) {
            ZipArchiveEntry entry = zip.getEntry(name);
            return entry == null ? null : zip.getInputStream(entry).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void each(byte @Nullable [] part, String element, Consumer<XMLStreamReader> look) {
        if (part == null) {
            return;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals(element)) {
                    look.accept(xml);
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
