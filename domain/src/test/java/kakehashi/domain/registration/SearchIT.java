package kakehashi.domain.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.company.CompanyProfile;
import kakehashi.domain.company.Industry;
import kakehashi.domain.company.SmeClass;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.programme.ReferenceNumber;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Mark;
import kakehashi.domain.testing.UnderOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How staff find a sealed registration. Source: T8; domain 2.10. */
class SearchIT extends UnderOffice {

    @Inject
    RegistrationDesk desk;

    @Inject
    Registrations registrations;

    @Inject
    Acting acting;

    private UUID event;

    @BeforeEach
    void signIn() throws SQLException {
        event = world.event(EventKind.JOB_SEMINAR, 50);
        acting.as(world.handled(new Actor(UUID.randomUUID(), "sato", "HANDLER")));
    }

    private Receipt signUp(String name, String mail, String phone) {
        return registrations.register(
                world.form(event, name, mail).answer(PersonalField.PHONE, phone).request());
    }

    private Set<String> found(String text) {
        return desk.page(event, new RegistrationFilter(text, null), Mark.FIRST, 50).rows().stream()
                .map(RegistrationRow::name)
                .collect(Collectors.toSet());
    }

    @Test
    void a_number_is_found_however_it_is_typed() {
        String reference = signUp("Maria Santos", "maria@example.jp", null).reference();
        signUp("Wang Li", "li@example.jp", null);

        for (String typed : List.of(
                reference,
                reference.replace("-", ""),
                reference.replace("K", "Ｋ").replace("-", "－"),
                reference.replace("-", "ー"),
                " " + reference.substring(1).replace('-', ' '))) {
            assertEquals(Set.of("Maria Santos"), found(typed), typed);
        }
    }

    @Test
    void full_width_letters_and_digits_find_what_plain_ones_do() {
        String reference =
                signUp("Maria Santos", "maria@example.jp", "090-1234-5678").reference();
        signUp("Wang Li", "li@example.jp", "090-8765-4321");

        for (String typed : List.of(reference, "maria@example.jp", "09012345678", "maria santos")) {
            assertEquals(
                    Set.of("Maria Santos"),
                    found(typed.codePoints()
                            .map(c -> c == ' ' ? '\u3000' : c + 0xFEE0)
                            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                            .toString()),
                    typed);
        }
        assertEquals(Set.of("Maria Santos"), found("０９０ー１２３４ー５６７８"));
    }

    private void signUpFor(String company, String number, String name) {
        registrations.register(world.form(event, name, name + "@example.co.jp")
                .company(new CompanyProfile(company, number, Industry.G, SmeClass.SERVICE, 20, null, true))
                .request());
    }

    @Test
    void a_company_is_listed_and_found_by_a_part_of_its_name_in_any_spelling() throws SQLException {
        event = world.event(EventKind.ACCEPTANCE_SEMINAR, 5);
        signUpFor("㈱架空みどり橋ソフト", null, "yamada");
        signUpFor("架空さくら坂フーズ株式会社", null, "suzuki");
        signUpFor("Công ty Cầu Xanh", null, "tran");

        for (String typed : List.of("みどり橋", "株式会社架空みどり橋", "(株)架空", "架空みどり橋ｿﾌﾄ", "みどり橋・ソフト")) {
            assertTrue(found(typed).contains("yamada"), typed);
        }
        assertEquals(Set.of("yamada"), found("みどり橋"));
        assertEquals(Set.of("yamada", "suzuki"), found("架空"));
        assertEquals(Set.of("tran"), found("cau xanh"));
        assertEquals(Set.of("tran"), found("tran"));
        assertEquals(Set.of(), found("つばき"));
        assertEquals(Set.of(), found("み"));
        assertEquals(
                Set.of("㈱架空みどり橋ソフト", "架空さくら坂フーズ株式会社", "Công ty Cầu Xanh"),
                desk.page(event, new RegistrationFilter("", null), Mark.FIRST, 9).rows().stream()
                        .map(RegistrationRow::company)
                        .collect(Collectors.toSet()));
    }

    @Test
    void a_company_is_found_by_its_corporate_number() throws SQLException {
        event = world.event(EventKind.ACCEPTANCE_SEMINAR, 5);
        signUpFor("架空しののめ精機", "4999900000005", "yamada");
        signUpFor("架空みどり橋ソフト", "8999900000001", "suzuki");

        for (String typed : List.of("4999900000005", "4-9999-0000-0005", "４９９９９０００００００５")) {
            assertEquals(Set.of("yamada"), found(typed), typed);
        }
    }

    @Test
    void a_person_without_a_company_is_listed_without_one() {
        signUp("Maria Santos", "maria@example.jp", null);

        assertNull(desk.page(event, new RegistrationFilter("", null), Mark.FIRST, 9)
                .rows()
                .get(0)
                .company());
    }

    @Test
    void an_address_is_found_whole_and_in_any_case() {
        signUp("Maria Santos", "Maria.Santos@example.jp", null);
        signUp("Wang Li", "li@example.jp", null);

        assertEquals(Set.of("Maria Santos"), found("maria.santos@EXAMPLE.jp"));
        assertEquals(Set.of(), found("santos@example.jp"));
    }

    @Test
    void an_address_with_a_japanese_domain_is_found() {
        signUp("Maria Santos", "maria@日本語.jp", null);

        assertEquals(Set.of("Maria Santos"), found("maria@日本語.jp"));
    }

    @Test
    void an_address_of_a_contact_is_found() throws SQLException {
        event = world.event(EventKind.ACCEPTANCE_SEMINAR, 5);
        signUp("山田 花子", "hanako@example.co.jp", null);

        assertEquals(Set.of("山田 花子"), found("hanako@example.co.jp"));
    }

    @Test
    void a_phone_is_found_in_several_spellings() {
        signUp("Maria Santos", "maria@example.jp", "090-1234-5678");
        signUp("Wang Li", "li@example.jp", "+86 139 1234 5678");

        for (String typed :
                List.of("09012345678", "090-1234-5678", "+81 90 1234 5678", "０９０－１２３４－５６７８", "090 (1234) 5678")) {
            assertEquals(Set.of("Maria Santos"), found(typed), typed);
        }
        assertEquals(Set.of("Wang Li"), found("+8613912345678"));
    }

    @Test
    void a_phone_that_reads_like_a_number_of_ours_is_found() {
        String phone = "";
        for (int i = 0; !ReferenceNumber.isValid(ReferenceNumber.normalise(phone)); i++) {
            phone = "03-3209-%04d".formatted(i);
        }
        signUp("Maria Santos", "maria@example.jp", phone);

        assertEquals(Set.of("Maria Santos"), found(phone), phone);
    }

    @Test
    void a_name_is_found_by_the_beginnings_of_its_words() {
        signUp("Nguyễn Thị Ánh", "anh@example.jp", null);
        signUp("Đặng Văn Nguyên", "dang@example.jp", null);
        signUp("王 小明", "wang@example.jp", null);
        signUp("Maria Santos", "maria@example.jp", null);

        assertEquals(Set.of("Nguyễn Thị Ánh", "Đặng Văn Nguyên"), found("nguye"));
        assertEquals(Set.of("Nguyễn Thị Ánh", "Đặng Văn Nguyên"), found("NGUYỄN"));
        assertEquals(Set.of("Nguyễn Thị Ánh"), found("anh nguyen"));
        assertEquals(Set.of("Đặng Văn Nguyên"), found("dang"));
        assertEquals(Set.of("王 小明"), found("王"));
        assertEquals(Set.of("Maria Santos"), found("ma san"));
        assertEquals(Set.of(), found("guyen"));
        assertEquals(Set.of(), found("maria nguyen"));
    }

    @Test
    void a_long_name_is_found_by_all_of_it() {
        signUp("Wickramasinghe Arachchige Don Pushpakumara", "don@example.jp", null);

        assertEquals(1, found("wickramasinghe pushpakumara").size());
    }
}
