package kakehashi.server.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SearchForm;
import kakehashi.domain.registration.WholeName;

/** The rows of some sample sign-ups, sealed and indexed as the product does it, and written in one transaction. */
final class SampleRows {

    private static final String SEEKER = """
            insert into seeker (id, programme_id, email, email_index, language, created_at, confirmed_at, version)
            values (?, ?, ?, ?, ?, ?, ?, 1)""";

    private static final String REGISTRATION = """
            insert into registration (id, reference, event_id, audience, seeker_id, living_holder_id, submission_id,
              state, entry, medium, language, offer_declared, name, name_index, phone, phone_index, status_of_residence,
              submitted_at, confirm_until, confirmed_at, confirmed_by, ended_at, version)
            values (?, ?, ?, 'SEEKER', ?, ?, ?, ?, ?, 'WEB', ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""";

    private static final String CONSENT = """
            insert into consent (id, registration_id, given_at, matter, notice_text_id, language, text_sha256)
            values (?, ?, ?, 'PARTICIPATION', ?, ?, ?)""";

    private static final String TOKEN =
            "insert into search_token (token, registration_id, event_id, submitted_at) values (?, ?, ?, ?)";

    private static final String TABLE = "registration";
    private static final String EMAIL = "seeker.email";

    private final Seal seal;
    private final SampleEvent event;
    private final Map<String, List<byte[]>> tokens = new ConcurrentHashMap<>();

    SampleRows(Seal seal, SampleEvent event) {
        this.seal = seal;
        this.event = event;
    }

    /** Writes them; the caller commits. */
    void write(Connection connection, List<SampleSignUp> signUps) throws SQLException {
        batch(connection, SEEKER, signUps.stream().map(this::seeker).toList());
        batch(connection, REGISTRATION, signUps.stream().map(this::registration).toList());
        batch(connection, CONSENT, signUps.stream().map(this::consent).toList());
        List<Object[]> found = new ArrayList<>();
        for (SampleSignUp each : signUps) {
            tokensOf(each)
                    .forEach(token -> found.add(new Object[] {token, each.id().toString(), event.id(), each.at()}));
        }
        found.sort((a, b) -> Arrays.compareUnsigned((byte[]) a[0], (byte[]) b[0]));
        batch(connection, TOKEN, found);
    }

    private Object[] seeker(SampleSignUp one) {
        return new Object[] {
            one.holder().toString(),
            event.programme(),
            sealed(EMAIL, one.holder(), one.person().mail()),
            seal.index(EMAIL, SearchForm.mail(one.person().mail())),
            one.person().language(),
            one.at(),
            one.at()
        };
    }

    private Object[] registration(SampleSignUp one) {
        Map<PersonalField, String> answers = one.person().answers();
        return new Object[] {
            one.id().toString(),
            one.reference(),
            event.id(),
            one.holder().toString(),
            one.isLiving() ? one.holder().toString() : null,
            one.submission().toString(),
            one.state(),
            one.state().equals("WAITING") ? "LINE" : "PLACE",
            one.person().language(),
            sealed(one, PersonalField.NAME),
            WholeName.index(seal, answers.get(PersonalField.NAME)),
            sealed(one, PersonalField.PHONE),
            seal.index(PersonalField.PHONE.columnIn(TABLE), answers.get(PersonalField.PHONE)),
            sealed(one, PersonalField.STATUS_OF_RESIDENCE),
            one.at(),
            one.at(),
            one.at(),
            "LINK",
            one.isLiving() ? null : one.at()
        };
    }

    private Object[] consent(SampleSignUp one) {
        return new Object[] {
            one.consent().toString(), one.id().toString(), one.at(), event.notice(), event.language(), event.hash()
        };
    }

    /** The same for the same name, so made once. */
    private List<byte[]> tokensOf(SampleSignUp one) {
        return tokens.computeIfAbsent(
                one.person().answers().get(PersonalField.NAME), name -> SearchForm.prefixes(name).stream()
                        .map(prefix -> seal.index(PersonalField.NAME.columnIn(TABLE), prefix))
                        .toList());
    }

    private byte[] sealed(SampleSignUp one, PersonalField field) {
        return sealed(field.columnIn(TABLE), one.id(), one.person().answers().get(field));
    }

    private byte[] sealed(String column, UUID row, String value) {
        return Base64.getUrlDecoder().decode(seal.wrap(column, row, value));
    }

    private static void batch(Connection connection, String sql, List<Object[]> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
