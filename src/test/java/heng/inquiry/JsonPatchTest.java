package heng.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples of RFC 6902, appendix A, and of RFC 6901, section 5. */
class JsonPatchTest {
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "A.1 | {'foo':'bar'} | [{'op':'add','path':'/baz','value':'qux'}] | {'baz':'qux','foo':'bar'}",
                "A.2 | {'foo':['bar','baz']} | [{'op':'add','path':'/foo/1','value':'qux'}] | {'foo':['bar','qux','baz']}",
                "A.3 | {'baz':'qux','foo':'bar'} | [{'op':'remove','path':'/baz'}] | {'foo':'bar'}",
                "A.4 | {'foo':['bar','qux','baz']} | [{'op':'remove','path':'/foo/1'}] | {'foo':['bar','baz']}",
                "A.5 | {'baz':'qux','foo':'bar'} | [{'op':'replace','path':'/baz','value':'boo'}] | {'baz':'boo','foo':'bar'}",
                "A.6 | {'foo':{'bar':'baz','waldo':'fred'},'qux':{'corge':'grault'}} | [{'op':'move','from':'/foo/waldo','path':'/qux/thud'}] | {'foo':{'bar':'baz'},'qux':{'corge':'grault','thud':'fred'}}",
                "A.7 | {'foo':['all','grass','cows','eat']} | [{'op':'move','from':'/foo/1','path':'/foo/3'}] | {'foo':['all','cows','eat','grass']}",
                "A.8 | {'baz':'qux','foo':['a',2,'c']} | [{'op':'test','path':'/baz','value':'qux'},{'op':'test','path':'/foo/1','value':2}] | {'baz':'qux','foo':['a',2,'c']}",
                "A.10 | {'foo':'bar'} | [{'op':'add','path':'/child','value':{'grandchild':{}}}] | {'foo':'bar','child':{'grandchild':{}}}",
                "A.11 | {'foo':'bar'} | [{'op':'add','path':'/baz','value':'qux','xyz':123}] | {'foo':'bar','baz':'qux'}",
                "A.14 | {'/':9,'~1':10} | [{'op':'test','path':'/~01','value':10}] | {'/':9,'~1':10}",
                "A.16 | {'foo':['bar']} | [{'op':'add','path':'/foo/-','value':['abc','def']}] | {'foo':['bar',['abc','def']]}",
                "add replaces a member | {'foo':1} | [{'op':'add','path':'/foo','value':null}] | {'foo':null}",
                "add at the end | {'foo':[1]} | [{'op':'add','path':'/foo/1','value':2}] | {'foo':[1,2]}",
                "the whole document | {'foo':1} | [{'op':'replace','path':'','value':[7]}] | [7]",
                "a copy is its own | {'a':{'b':1}} | [{'op':'copy','from':'/a','path':'/c'},{'op':'replace','path':'/c/b','value':2}] | {'a':{'b':1},'c':{'b':2}}",
                "a move onto itself | {'a':1} | [{'op':'move','from':'/a','path':'/a'}] | {'a':1}",
                "a test of an object in another order | {'a':{'b':1,'c':[1.0]}} | [{'op':'test','path':'/a','value':{'c':[1],'b':1.00}}] | {'a':{'b':1,'c':[1.0]}}",
                "a name that is empty | {'':1} | [{'op':'test','path':'/','value':1}] | {'':1}",
                "a name like an index | {'0':1} | [{'op':'replace','path':'/0','value':2}] | {'0':2}",
                "a slash in a name | {'a/b':1} | [{'op':'remove','path':'/a~1b'}] | {}",
                "nothing | {'a':1} | [] | {'a':1}",
            })
    void whatTheRfcShows(String name, String document, String operations, String expected) {
        JsonNode before = json(document);
        assertThat(JsonPatch.apply(before, json(operations))).isEqualTo(json(expected));
        assertThat(before).isEqualTo(json(document));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "A.9 | {'baz':'qux'} | [{'op':'test','path':'/baz','value':'bar'}] | /0/value | false",
                "A.12 | {'foo':'bar'} | [{'op':'add','path':'/baz/bat','value':'qux'}] | /0/path | false",
                "A.13 in spirit: no such op | {'foo':'bar'} | [{'op':'spam','path':'/baz','value':'qux'}] | /0/op | true",
                "A.15 | {'/':9,'~1':10} | [{'op':'test','path':'/~01','value':'10'}] | /0/value | false",
                "an index with a zero before it | {'a':[1,2]} | [{'op':'test','path':'/a/01','value':2}] | /0/path | false",
                "an index beyond the end | {'a':[1]} | [{'op':'add','path':'/a/2','value':2}] | /0/path | false",
                "the end is no element | {'a':[1]} | [{'op':'replace','path':'/a/-','value':2}] | /0/path | false",
                "into itself | {'a':{'b':1}} | [{'op':'move','from':'/a','path':'/a/b'}] | /0/path | false",
                "remove what is not there | {'a':1} | [{'op':'test','path':'/a','value':1},{'op':'remove','path':'/b'}] | /1/path | false",
                "replace what is not there | {'a':1} | [{'op':'replace','path':'/b','value':1}] | /0/path | false",
                "through a number | {'a':1} | [{'op':'add','path':'/a/b','value':1}] | /0/path | false",
                "an escape that is none | {'a':1} | [{'op':'remove','path':'/~~01'}] | /0/path | true",
                "no slash | {'a':1} | [{'op':'remove','path':'a'}] | /0/path | true",
                "no path | {'a':1} | [{'op':'remove'}] | /0/path | true",
                "no from | {'a':1} | [{'op':'move','path':'/a'}] | /0/from | true",
                "no value | {'a':1} | [{'op':'test','path':'/a'}] | /0/value | true",
                "no operation | {'a':1} | [7] | /0 | true",
                "no list | {'a':1} | {} | `` | true",
            })
    void whatCannotBeCarriedOut(String name, String document, String operations, String pointer, boolean malformed) {
        assertThatThrownBy(() -> JsonPatch.apply(json(document), json(operations)))
                .isInstanceOfSatisfying(PatchFault.class, fault -> {
                    assertThat(fault.fault().pointer()).isEqualTo(pointer);
                    assertThat(fault.malformed()).isEqualTo(malformed);
                });
    }

    @Test
    void whatGrowsTooDeepIsRefused() {
        StringBuilder operations = new StringBuilder("[");
        String path = "/a";
        for (int i = 0; i < 80; i++) {
            operations
                    .append(i == 0 ? "" : ",")
                    .append("{'op':'add','path':'")
                    .append(path)
                    .append("','value':{}}");
            path += "/a";
        }
        assertThatThrownBy(() -> JsonPatch.apply(json("{}"), json(operations + "]")))
                .isInstanceOf(PatchFault.class);
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text.replace('\'', '"'));
    }
}
