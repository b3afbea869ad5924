package kakehashi.domain.testing;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.company.OpeningField;
import kakehashi.domain.company.OpeningKind;
import kakehashi.domain.company.Openings;
import kakehashi.i18n.Languages;

/** A seeker with a case, and a company with a published job. */
public final class IntroducedWorld {

    private final World world;
    private final SharedWorld people;
    public final UUID file = UUID.randomUUID();
    public final UUID opening;

    public IntroducedWorld(World world, SharedWorld people, Openings openings) throws SQLException {
        this.world = world;
        this.people = people;
        world.sql()
                .run(
                        "insert into case_file (id, programme_id, seeker_id, state, opened_at, version)"
                                + " select ?, programme_id, id, 'OPEN', ?, 1 from seeker where id = ?",
                        file,
                        World.time(World.NOW),
                        people.seeker);
        this.opening = publish(openings, people.contact, "機械の設計");
    }

    /** A company publishes a job. */
    public UUID publish(Openings openings, UUID contact, String title) {
        Map<OpeningField, String> job = Map.of(
                OpeningField.TITLE, title,
                OpeningField.OCCUPATION, "B07",
                OpeningField.DESCRIPTION, "図面を作ります。",
                OpeningField.PLACE, "新宿区",
                OpeningField.EMPLOYMENT, "REGULAR",
                OpeningField.WORKING_TIME, "9時から18時",
                OpeningField.PAY_UNIT, "MONTH",
                OpeningField.PAY_FROM, "230000",
                OpeningField.JAPANESE_LEVEL, "N3");
        UUID id = openings.write(contact, OpeningKind.JOB, job, Languages.standard());
        openings.publish(contact, id);
        return id;
    }

    /** Staff proposed the job to the seeker; the introduction's id. */
    public UUID propose() throws SQLException {
        UUID id = UUID.randomUUID();
        world.sql()
                .run(
                        "insert into introduction (id, programme_id, case_id, seeker_id, registration_id, company_id,"
                                + " opening_id, state, proposed_by, proposed_login, proposed_at, version)"
                                + " select ?, programme_id, id, seeker_id, ?, ?, ?, 'PROPOSED', uuid(), 'mori', ?, 1"
                                + " from case_file where id = ?",
                        id,
                        people.registration,
                        people.companyOf(people.contact),
                        opening,
                        World.time(World.NOW),
                        file);
        return id;
    }
}
