package kakehashi.portal;

import kakehashi.i18n.testing.RoomRules;

class ArchitectureTest extends RoomRules {

    ArchitectureTest() {
        super("kakehashi.portal");
    }
}
