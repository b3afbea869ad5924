package kakehashi.domain.company;

/** Jobs that companies of the programme often offer: where writing an opening begins. Title and duties are texts. */
public enum JobTemplate {
    SOFTWARE(Occupation.B10, JapaneseLevel.N2),
    MACHINE_DESIGN(Occupation.B07, JapaneseLevel.N3),
    MACHINING(Occupation.H52, JapaneseLevel.N4),
    ASSEMBLY(Occupation.H54, JapaneseLevel.N4),
    SITE_MANAGEMENT(Occupation.B09, JapaneseLevel.N2),
    TRANSLATION(Occupation.B24, JapaneseLevel.N1),
    OFFICE_WORK(Occupation.C25, JapaneseLevel.N2),
    OVERSEAS_SALES(Occupation.D34, JapaneseLevel.N2),
    SHOP(Occupation.D32, JapaneseLevel.N3),
    KITCHEN(Occupation.E39, JapaneseLevel.N4),
    HOTEL(Occupation.E40, JapaneseLevel.N2),
    CARE(Occupation.E36, JapaneseLevel.N3),
    CLEANING(Occupation.K71, JapaneseLevel.N5);

    private final Occupation occupation;
    private final JapaneseLevel level;

    JobTemplate(Occupation occupation, JapaneseLevel level) {
        this.occupation = occupation;
        this.level = level;
    }

    /** Its occupation. */
    public Occupation occupation() {
        return occupation;
    }

    /** The Japanese that such jobs mostly need. */
    public JapaneseLevel level() {
        return level;
    }
}
