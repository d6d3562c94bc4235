package dev.waymark.highlight;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The languages that are known, by the names written behind fences. Made when the first block of code is met.
 */
final class Languages {

    private static final String C_WORDS = "break case const continue default do else enum extern for goto if"
            + " return sizeof static struct switch typedef union void while true false";
    private static final String JAVA_WORDS = "abstract assert boolean break byte case catch char class"
            + " continue default do double else enum extends final finally float for if implements import"
            + " instanceof int interface long native new non-sealed null package permits private protected"
            + " public record return sealed short static super switch synchronized this throw throws"
            + " transient try var void volatile while yield true false";
    private static final String SCRIPT_WORDS = "async await break case catch class const continue debugger"
            + " default delete do else export extends false finally for from function get if import in"
            + " instanceof let new null of return set static super switch this throw true try typeof"
            + " undefined var void while with yield abstract as any boolean declare enum implements interface"
            + " is keyof namespace never number private protected public readonly satisfies string type"
            + " unknown";
    private static final String PYTHON_WORDS = "and as assert async await break case class continue def del"
            + " elif else except finally for from global if import in is lambda match nonlocal not or pass"
            + " raise return try while with yield None True False self";
    private static final String GO_WORDS = "break case chan const continue default defer else fallthrough for"
            + " func go goto if import interface map package range return select struct switch type var nil"
            + " true false iota bool byte error float64 int int64 rune string uint any";
    private static final String RUST_WORDS = "as async await break const continue crate dyn else enum extern"
            + " false fn for if impl in let loop match mod move mut pub ref return self Self static struct"
            + " super trait true type unsafe use where while";
    private static final String CSHARP_WORDS = "abstract as async await base bool break byte case catch char"
            + " class const continue decimal default delegate do double else enum event explicit extern false"
            + " finally fixed float for foreach get if implicit in init int interface internal is lock long"
            + " namespace new null object operator out override params private protected public readonly"
            + " record ref return sealed set short static string struct switch this throw true try typeof"
            + " uint using var virtual void while yield";
    private static final String KOTLIN_WORDS = "abstract as break by catch class companion const constructor"
            + " continue data do else enum false finally for fun if import in init inline interface internal"
            + " is lateinit null object open operator override package private protected public return sealed"
            + " super suspend this throw true try typealias val var vararg when where while def trait extends"
            + " match case implicit given";
    private static final String PHP_WORDS = "abstract and array as break case catch class clone const"
            + " continue declare default do echo else elseif extends false final finally fn for foreach"
            + " function global if implements instanceof interface match namespace new null or print private"
            + " protected public readonly require require_once return static switch throw trait true try use"
            + " var while yield";
    private static final String RUBY_WORDS = "alias and begin break case class def defined do else elsif end"
            + " ensure false for if in module next nil not or raise redo require rescue retry return self"
            + " super then true undef unless until when while yield attr_reader attr_accessor";
    private static final String SHELL_WORDS = "if then else elif fi for in do done while until case esac"
            + " function select return exit export local readonly set unset source alias true false";
    private static final String SQL_WORDS = "add all alter analyze and any as asc begin between bigint"
            + " boolean by case cascade check column commit conflict constraint create cross current_date"
            + " current_timestamp database date decimal default delete desc distinct do drop else end except"
            + " exists explain false for foreign from full function grant group having if in index inner"
            + " insert int integer intersect into is isolation join key language left level like limit lock"
            + " not nothing null numeric offset on or order outer over partition primary procedure references"
            + " returning revoke right rollback row rows savepoint select serial set smallint table temporary"
            + " text then timestamp timestamptz to transaction trigger true truncate union unique update"
            + " using uuid values varchar view when where window with";
    private static final String DOCKER_WORDS = "as";
    private static final String GRAPHQL_WORDS = "directive enum extend false fragment implements input"
            + " interface mutation null on query scalar schema subscription true type union Boolean Float ID"
            + " Int String";
    private static final String PROTO_WORDS = "bool bytes double enum false float int32 int64 import map"
            + " message oneof option optional package repeated reserved returns rpc service stream string"
            + " syntax true uint32 uint64";
    private static final String HCL_WORDS = "true false null for in if else endif for_each resource variable"
            + " output module provider data locals terraform";
    private static final String SWIFT_WORDS = "async await break case catch class continue default defer do"
            + " else enum extension false fileprivate for func guard if import in init inout internal is let"
            + " nil open override private protocol public return self static struct super switch throw throws"
            + " true try var where while";

    private static final List<String> SLASHES = List.of("//");
    private static final List<String> HASH = List.of("#");

    private static final Map<String, Language> KNOWN = known();

    private Languages() {
    }

    static Optional<Language> find(String name) {
        return Optional.ofNullable(KNOWN.get(name));
    }

    private static Map<String, Language> known() {
        Map<String, Language> all = new HashMap<>();
        put(all, braces(JAVA_WORDS, "\"'", "\"\"\""), "java");
        put(all, braces(SCRIPT_WORDS, "\"'", "`"), "javascript", "js", "jsx", "mjs",
                "typescript", "ts", "tsx");
        put(all, braces(C_WORDS + " auto bool char double float inline int long register short signed"
                + " unsigned volatile restrict", "\"'"), "c", "h");
        put(all, braces(C_WORDS + " auto bool char class constexpr delete double explicit float friend inline"
                + " int long namespace new noexcept nullptr operator override private protected public short"
                + " template this throw try catch typename unsigned using virtual", "\"'"),
                "cpp", "c++", "cc", "hpp");
        put(all, braces(CSHARP_WORDS, "\"'", "\"\"\""), "csharp", "c#", "cs");
        put(all, braces(GO_WORDS, "\"'", "`"), "go", "golang");
        put(all, braces(RUST_WORDS, "\""), "rust", "rs");
        put(all, braces(KOTLIN_WORDS, "\"'", "\"\"\""), "kotlin", "kt", "scala", "groovy", "gradle");
        put(all, braces(SWIFT_WORDS, "\"", "\"\"\""), "swift");
        put(all, new Language(words(PHP_WORDS), false, List.of("//", "#"), "/*", "*/", "\"'", List.of(),
                Language.Head.WORD), "php");
        put(all, braces(PROTO_WORDS, "\"'"), "proto", "protobuf");
        put(all, braces("important", "\"'"), "css", "scss", "less");
        put(all, braces("true false null", "\""), "json", "json5", "jsonc", "jsonl", "ndjson");
        put(all, hashed(PYTHON_WORDS, "\"'", Language.Head.WORD, "\"\"\"", "'''"), "python", "py");
        put(all, hashed(RUBY_WORDS, "\"'", Language.Head.WORD), "ruby", "rb");
        put(all, hashed(GRAPHQL_WORDS, "\"", Language.Head.WORD, "\"\"\""), "graphql", "gql");
        put(all, new Language(words(HCL_WORDS), false, List.of("#", "//"), "/*", "*/", "\"", List.of(),
                Language.Head.WORD), "hcl", "terraform", "tf");
        put(all, hashed(SHELL_WORDS, "\"'", Language.Head.COMMAND), "bash", "sh", "shell", "zsh", "console",
                "shell-session", "powershell");
        put(all, hashed(DOCKER_WORDS, "\"'", Language.Head.COMMAND), "dockerfile", "docker", "nginx",
                "makefile", "make", "apache");
        put(all, hashed("true false null yes no on off", "\"'", Language.Head.COLON), "yaml", "yml");
        put(all, hashed("true false", "\"'", Language.Head.EQUALS, "\"\"\"", "'''"), "toml");
        put(all, new Language(words("true false"), false, List.of("#", ";", "!"), "", "", "\"", List.of(),
                Language.Head.EQUALS), "properties", "ini", "env", "dotenv", "cfg", "conf");
        put(all, new Language(words(SQL_WORDS), true, List.of("--"), "/*", "*/", "'\"", List.of(),
                Language.Head.WORD), "sql", "postgresql", "postgres", "mysql", "plsql", "tsql",
                "sqlite", "cql");
        return Map.copyOf(all);
    }

    private static void put(Map<String, Language> all, Language language, String... names) {
        for (String name : names) {
            all.put(name, language);
        }
    }

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.split(" ")));
    }

    private static Language braces(String words, String quotes, String... longQuotes) {
        return new Language(words(words), false, SLASHES, "/*", "*/", quotes, List.of(longQuotes),
                Language.Head.WORD);
    }

    private static Language hashed(String words, String quotes, Language.Head head, String... longQuotes) {
        return new Language(words(words), false, HASH, "", "", quotes, List.of(longQuotes), head);
    }
}
