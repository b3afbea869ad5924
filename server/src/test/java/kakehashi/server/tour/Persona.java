package kakehashi.server.tour;

/** Whose browser a page is opened in. */
enum Persona {
    /** Somebody who came just now. */
    STRANGER,
    /** Agreed to the notice and has typed nothing yet. */
    BEGINNER,
    /** Filled everything in and has not sent it yet. */
    READY,
    /** Sent it. */
    DONE,
    /** Asked for a link to my page. */
    ASKING,
    /** Signed in as a student. */
    STUDENT,
    /** Signed in as a company's contact. */
    OWNER
}
