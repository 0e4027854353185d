package heng.workshop.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** An exported workbook, edited in its XML as a spreadsheet program would leave it. */
final class Edited {
    private Edited() {}

    /** The workbook with its first sheet changed. */
    static byte[] sheet(byte[] xlsx, UnaryOperator<String> edit) {
        return part(xlsx, "xl/worksheets/sheet1.xml", edit);
    }

    static byte[] part(byte[] xlsx, String name, UnaryOperator<String> edit) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile from = ZipFile.builder().setByteArray(xlsx).get();
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
                String content = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write((entry.getName().equals(name) ? edit.apply(content) : content)
                        .getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The sheet with other content in one cell, for example {@code <c r="E2"><v>780</v></c>}. */
    static String cell(String xml, String address, String content) {
        String row = address.replaceAll("[A-Z]", "");
        String cell = "<c r=\"" + address + "\"[^>]*?(/>|>.*?</c>)";
        String changed = xml.replaceFirst(cell, java.util.regex.Matcher.quoteReplacement(content));
        if (!changed.equals(xml)) {
            return changed;
        }
        throw new IllegalArgumentException("no cell " + address + " in row " + row);
    }

    /** The style that a cell has, so that another can be given the same. */
    static String style(String xml, String address) {
        java.util.regex.Matcher matcher = java.util.regex.Pattern.compile("<c r=\"" + address + "\" s=\"(\\d+)\"")
                .matcher(xml);
        return matcher.find() ? matcher.group(1) : "0";
    }

    static String text(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
}
