package kakehashi.domain.mailing;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of what the ward forbids to collect, in the languages mails are written in. Scripts without blanks are searched for
 * parts of words, the others for whole ones.
 *
 * <p>Source: T5.
 */
final class ForbiddenWords {

    private static final Map<Finding.Kind, Pattern> PATTERNS = Map.of(
            Finding.Kind.BELIEF,
            pattern(
                    List.of("宗教", "信仰", "信条", "思想", "政党", "政治", "종교", "신앙", "정당", "ศาสนา", "ဘာသာရေး"),
                    List.of(
                            "religion",
                            "religions",
                            "religious",
                            "creed",
                            "political party",
                            "political views",
                            "political opinion",
                            "political opinions",
                            "tôn giáo",
                            "tín ngưỡng",
                            "đảng phái",
                            "agama",
                            "relihiyon",
                            "धर्म")),
            Finding.Kind.DISCRIMINATION,
            pattern(
                    List.of("本籍", "門地", "部落", "人種", "民族", "病歴", "性的指向", "种族", "種族", "病史", "인종", "민족", "병력"),
                    List.of(
                            "ethnicity",
                            "ethnic origin",
                            "caste",
                            "medical history",
                            "sexual orientation",
                            "dân tộc",
                            "chủng tộc",
                            "tiền sử bệnh",
                            "जात",
                            "जाति",
                            "suku bangsa",
                            "lahi")),
            Finding.Kind.CRIME,
            pattern(
                    List.of("犯罪", "前科", "逮捕", "起訴", "有罪", "刑務所", "被捕", "判刑", "범죄", "전과", "체포", "อาชญากรรม", "ရာဇဝတ်"),
                    List.of(
                            "crime",
                            "crimes",
                            "criminal",
                            "convicted",
                            "conviction",
                            "arrest",
                            "arrested",
                            "prison",
                            "tiền án",
                            "tiền sự",
                            "tội phạm",
                            "अपराध",
                            "kriminal",
                            "krimen")));

    private ForbiddenWords() {}

    private static Pattern pattern(List<String> parts, List<String> words) {
        String whole = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile(
                parts.stream().map(Pattern::quote).collect(Collectors.joining("|")) + "|(?<![\\p{L}\\p{M}])(?:" + whole
                        + ")(?![\\p{L}\\p{M}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** What of it stands in a text. */
    static Stream<Finding> in(String text) {
        return PATTERNS.entrySet().stream()
                .flatMap(kind ->
                        kind.getValue().matcher(text).results().map(hit -> new Finding(kind.getKey(), hit.group())));
    }
}
