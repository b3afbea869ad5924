package kakehashi.domain.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Tokyo's minimum wage from a day on, until the next one. */
@Entity
@Table(name = "minimum_wage")
public class MinimumWage {

    @Id
    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "yen_an_hour")
    private int yenAnHour;

    @Version
    private int version;

    /** For JPA. */
    protected MinimumWage() {}

    MinimumWage(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    void set(int yen) {
        yenAnHour = yen;
    }

    /** The first day. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** The amount. */
    public int yenAnHour() {
        return yenAnHour;
    }
}
