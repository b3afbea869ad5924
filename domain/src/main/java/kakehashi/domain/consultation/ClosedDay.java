package kakehashi.domain.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A day on which nobody advises, whatever the hours say. */
@Entity
@Table(name = "consultation_closed_day")
public class ClosedDay {

    @Id
    private LocalDate day;

    @Version
    private int version;

    /** For JPA. */
    protected ClosedDay() {}

    ClosedDay(LocalDate day) {
        this.day = day;
    }

    LocalDate day() {
        return day;
    }
}
