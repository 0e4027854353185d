package heng.rulebook;

import heng.schema.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the program itself asks of every rule book: without it there would be no answer, and only at the first request. */
final class Needed {
    /** The parameters that the program reads, as {@code schema/parameters.yaml} lists them. */
    static final Set<String> PARAMETERS = parameters();

    private Needed() {}

    private static Set<String> parameters() {
        Set<String> names = new TreeSet<>();
        try (InputStream in = Needed.class.getResourceAsStream("/schema/parameters.yaml")) {
            new YAMLMapper().readTree(in).forEach(name -> names.add(name.asString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    /** Each parameter and table that is not there is a fault. */
    static void check(RuleFiles files, List<Fault> faults) {
        check("parameters/", PARAMETERS, ".yaml", files, faults);
        check("tables/", TableForm.ALL.keySet(), ".csv", files, faults);
    }

    private static void check(String folder, Set<String> names, String ending, RuleFiles files, List<Fault> faults) {
        Map<String, byte[]> all = files.all();
        for (String name : names) {
            String file = folder + name + ending;
            if (!all.containsKey(file)) {
                faults.add(fault(file, Nearest.to(file, others(folder, names, ending, all))));
            }
        }
    }

    /** The files of the folder that nobody needs: one of them may be the missing one under another name. */
    private static List<String> others(String folder, Set<String> names, String ending, Map<String, byte[]> all) {
        List<String> others = new ArrayList<>();
        for (String file : all.keySet()) {
            if (file.startsWith(folder)
                    && !(file.endsWith(ending)
                            && names.contains(file.substring(folder.length(), file.length() - ending.length())))) {
                others.add(file);
            }
        }
        return others;
    }

    private static Fault fault(String file, String near) {
        return new Fault(
                file,
                1,
                1,
                "程序要读的文件没有了：" + (near.isEmpty() ? "请放回；数值不再适用时给它写 until，不要删除" : "是否改名为 " + near + "？请改回原名"),
                "The program reads this file, and it is not there: "
                        + (near.isEmpty()
                                ? "put it back; where a value no longer applies give it an until, and keep the file"
                                : "was it renamed to " + near + "? Give it its name again"));
    }
}
