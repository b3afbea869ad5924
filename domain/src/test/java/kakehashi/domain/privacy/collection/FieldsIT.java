package kakehashi.domain.privacy.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.privacy.register.CollectionRule;
import kakehashi.domain.privacy.register.FieldRegister;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.register.RegisteredField;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.UnderOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fields of the register are switched on and off. Source: R-D0, R-F2, T3. */
class FieldsIT extends UnderOffice {

    private static final Actor SUZUKI = new Actor(UUID.randomUUID(), "suzuki", "MANAGER");

    @Inject
    FieldDesk desk;

    @Inject
    FieldRegister register;

    @Inject
    Acting acting;

    @BeforeEach
    void begin() throws SQLException {
        world.handled(SUZUKI);
        acting.as(SUZUKI);
    }

    @AfterEach
    void restore() throws SQLException {
        world.sql()
                .run("update field_register set data_item = 'D11_EMPLOYER', approval_number = null, enabled = true"
                        + " where field = 'EMPLOYER'");
        world.sql().run("update collection_rule set required = false where field = 'EMPLOYER'");
    }

    private RegisteredField employer() {
        return register.fields().stream()
                .filter(each -> each.field() == PersonalField.EMPLOYER)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isAsked(List<CollectionRule> rules) {
        return rules.stream().anyMatch(rule -> rule.field() == PersonalField.EMPLOYER);
    }

    @Test
    void a_field_that_is_off_is_asked_nowhere_and_stays_in_the_matrix() throws SQLException {
        world.sql().run("update collection_rule set required = false where field = 'EMPLOYER'");
        boolean known = isAsked(register.matrix());
        desk.switchOff(PersonalField.EMPLOYER);
        assertFalse(isAsked(register.rules()));
        assertEquals(known, isAsked(register.matrix()));
        assertEquals("fieldSwitched", Refusal.of(() -> desk.switchOff(PersonalField.EMPLOYER)));
        desk.switchOn(PersonalField.EMPLOYER, "");
        assertEquals(known, isAsked(register.rules()));
        assertEquals("fieldSwitched", Refusal.of(() -> desk.switchOn(PersonalField.EMPLOYER, "")));
        List<FieldChange> history = desk.history(PersonalField.EMPLOYER);
        assertEquals(2, history.size());
        assertEquals("suzuki", history.get(0).done().login());
        assertTrue(world.actions().containsAll(List.of(FieldDesk.ON, FieldDesk.OFF)));
    }

    // R-D0: enabling an unmapped field is refused
    @Test
    void a_field_that_nothing_covers_needs_an_approval_that_holds() throws SQLException {
        world.sql().run("update field_register set data_item = null, enabled = false where field = 'EMPLOYER'");
        assertFalse(employer().isMapped());
        assertEquals("fieldUnmapped", Refusal.of(() -> desk.switchOn(PersonalField.EMPLOYER, " ")));
        assertEquals("fieldApproval", Refusal.of(() -> desk.switchOn(PersonalField.EMPLOYER, "8-77")));
        world.approve("8-77");
        assertEquals("fieldApproval", Refusal.of(() -> desk.switchOn(PersonalField.EMPLOYER, "8-77")), "another item");
        world.sql().run("update approval set item_list = 'D11_EMPLOYER,D1_NAME' where number = '8-77'");
        desk.switchOn(PersonalField.EMPLOYER, "8-77");
        assertEquals("8-77", employer().approvalNumber());
        assertTrue(employer().enabled());
        assertEquals("8-77", desk.history(PersonalField.EMPLOYER).get(0).approvalNumber());
    }

    @Test
    void what_an_activity_cannot_do_without_stays_on() {
        assertEquals("fieldNeeded", Refusal.of(() -> desk.switchOff(PersonalField.NAME)));
        assertEquals("fieldByStaff", Refusal.of(() -> desk.switchOff(PersonalField.ADVICE)));
    }

    @Test
    void only_managers_switch() {
        acting.as(new Actor(UUID.randomUUID(), "ward", "WARD"));
        assertEquals("managersOnly", Refusal.of(() -> desk.switchOff(PersonalField.EMPLOYER)));
        assertEquals("managersOnly", Refusal.of(() -> desk.switchOn(PersonalField.EMPLOYER, "")));
    }
}
