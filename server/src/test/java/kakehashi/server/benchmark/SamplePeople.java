package kakehashi.server.benchmark;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.register.StatusOfResidence;

/** Fictional people, the same for the same seed: names as they are written in several countries, addresses nobody has. */
final class SamplePeople {

    private static final List<String> STATUSES = Stream.of(
                    StatusOfResidence.STUDENT,
                    StatusOfResidence.ENGINEER_HUMANITIES_INTERNATIONAL,
                    StatusOfResidence.DESIGNATED_ACTIVITIES,
                    StatusOfResidence.DEPENDENT,
                    StatusOfResidence.PERMANENT_RESIDENT)
            .map(Enum::name)
            .toList();

    private static final List<Country> COUNTRIES = List.of(
            new Country(
                    "vi",
                    "NGUYEN TRAN LE PHAM HOANG PHAN VU DANG BUI DO HO NGO DUONG LY",
                    "VAN,THI,NGOC,MINH,QUOC,THANH,HONG,KIM",
                    "ANH BINH CHI DUNG GIANG HA HIEU HOA HUNG HUONG KHANH LAN LINH LONG MAI NAM NGA NHUNG PHUONG QUAN"
                            + " SON TAM THAO THU TRANG TUAN UYEN VINH XUAN YEN"),
            new Country(
                    "zh-Hans",
                    "WANG LI ZHANG LIU CHEN YANG HUANG ZHAO WU ZHOU XU SUN MA ZHU HU GUO HE LIN LUO GAO",
                    "",
                    "WEI FANG NA XIUYING MIN JING LEI QIANG YAN JUN JIE TAO MING CHAO PING GANG HAO YU XIA HUI XIN"
                            + " YANG BO RUI TING LU DAN PENG BIN JIAYI"),
            new Country(
                    "ne",
                    "SHRESTHA THAPA GURUNG RAI TAMANG MAGAR ADHIKARI KARKI BASNET KHADKA BHATTARAI POUDEL LAMA LIMBU",
                    "BAHADUR,KUMAR,KUMARI,RAJ,PRASAD,MAYA",
                    "HARI RAM SITA GITA BISHNU KRISHNA LAXMI DIPAK SURESH RAMESH SUNITA ANITA SABINA PRAKASH ROSHAN"
                            + " BIKASH SAROJ NABIN PUJA ASMITA"),
            new Country(
                    "fil",
                    "SANTOS REYES CRUZ BAUTISTA OCAMPO GARCIA MENDOZA TORRES FLORES RAMOS VILLANUEVA AQUINO CASTRO",
                    "MARIA,JOSE,JUAN,ANA,MARK,MARY",
                    "GRACE ANGELO CHRISTINE PAUL JOY MICHAEL ROSE CARLO JASMINE ANTHONY ERIKA LUIS CARMEN RAFAEL"),
            new Country(
                    "id",
                    "WIJAYA SANTOSO HIDAYAT SAPUTRA NUGROHO LESTARI WIBOWO SETIAWAN KUSUMA PRATAMA UTAMI HARTONO",
                    "PUTRI,DWI,TRI,EKA,NUR,SRI",
                    "BUDI SITI AGUS DEWI RINA ANDI YULI INDAH RIZKY FITRI HENDRA RATNA JOKO WATI ADITYA MEGA"),
            new Country(
                    "my",
                    "AUNG KYAW ZAW WIN HTUN MYINT SAN THEIN NAING LWIN",
                    "MIN,KO,NYEIN,THET,YE,SU,MAY",
                    "OO KHAING SOE PHYO HTET MOE THU HLAING WAI MON THIDA SANDAR KHIN NWE AYE MYAT"),
            new Country(
                    "ja",
                    "佐藤 鈴木 高橋 田中 渡辺 伊藤 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 清水",
                    "",
                    "花子 太郎 陽菜 蓮 結衣 大翔 葵 悠真 さくら 湊 美咲 翔太 優奈 健 愛 直樹 恵 誠 由美 学"));

    private static final int SHARING = 1000;

    private SamplePeople() {}

    private record Country(String language, List<String> families, List<String> middles, List<String> givens) {

        Country(String language, String families, String middles, String givens) {
            this(language, words(families), List.of(middles.split(",")), words(givens));
        }

        private static List<String> words(String text) {
            return List.of(text.split(" "));
        }
    }

    /**
     * Somebody.
     *
     * @param language the language they read
     * @param mail the address
     * @param answers what they answered, without the address
     */
    record Person(String language, String mail, Map<PersonalField, String> answers) {}

    /** The person with a number. */
    static Person of(int number, SplittableRandom lot) {
        Country country = COUNTRIES.get(Math.min(lot.nextInt(10), COUNTRIES.size() - 1));
        String middle = one(country.middles(), lot);
        String name = one(country.families(), lot)
                + (middle.isEmpty() ? " " : " " + middle + " ")
                + one(country.givens(), lot);
        Map<PersonalField, String> answers = Map.of(
                PersonalField.NAME, name,
                PersonalField.PHONE, phone(number),
                PersonalField.STATUS_OF_RESIDENCE, one(STATUSES, lot));
        return new Person(country.language(), mail(number), answers);
    }

    /** The address of the person with a number, as a form stores it. */
    static String mail(int number) {
        return "sample" + number + "@example.jp";
    }

    /** The phone of the person with a number, as a form stores it; one in a thousand shares the one before. */
    static String phone(int number) {
        return "+8190%08d".formatted(number % SHARING == SHARING - 1 ? number - 1 : number);
    }

    private static String one(List<String> choices, SplittableRandom lot) {
        return choices.get(lot.nextInt(choices.size()));
    }
}
