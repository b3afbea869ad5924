package kakehashi.domain.event;

/** A part of an event as staff see it and change it by forms. */
public interface EventPart {

    /** The event. */
    EventRow event();

    /** Of the part as it was read; a form names it. */
    int version();
}
