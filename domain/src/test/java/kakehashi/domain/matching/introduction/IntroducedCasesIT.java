package kakehashi.domain.matching.introduction;

import static kakehashi.domain.testing.CaseStaff.HARA;
import static kakehashi.domain.testing.CaseStaff.SUZUKI;

import jakarta.inject.Inject;
import java.sql.SQLException;
import kakehashi.domain.company.Openings;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.testing.IntroducedWorld;
import kakehashi.domain.testing.SharedWorld;
import kakehashi.domain.testing.UnderOffice;
import org.junit.jupiter.api.BeforeEach;

/** A manager works with the case of a seeker, beside a published job. */
abstract class IntroducedCasesIT extends UnderOffice {

    @Inject
    Registrations registrations;

    @Inject
    Openings openings;

    @Inject
    IntroductionDesk desk;

    @Inject
    Acting acting;

    SharedWorld people;
    IntroducedWorld introduced;

    @BeforeEach
    void begin() throws SQLException {
        people = new SharedWorld(world, registrations);
        introduced = new IntroducedWorld(world, people, openings);
        world.handled(SUZUKI);
        world.handled(HARA);
        acting.as(SUZUKI);
    }
}
