/**
 * Who is where when on the day of an event: turns by the clock, tables and the groups that move across them, the
 * companies' places, and interpreters.
 *
 * <p>All of it hangs on the event's {@link kakehashi.domain.timetable.Timetable}: an edit names the version of it that was
 * shown, and waits for others by the event's row. Interpreters are known by number, language and hours alone.
 *
 * <p>Source: R-A31, R-A33; domain 1h, 5.
 */
package kakehashi.domain.timetable;
