package kakehashi.domain.privacy.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import kakehashi.domain.privacy.erasure.HeldCount;

/** How many rows a table had of the year at a step. Only ever added. */
@Entity
@Table(name = "closing_count")
public class ClosingCount {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "closing_id")
    private UUID closingId;

    @Column(name = "step_number")
    private long stepId;

    @Column(name = "table_name")
    private String table;

    @Column(name = "row_count")
    private long rows;

    /** For JPA. */
    protected ClosingCount() {}

    ClosingCount(UUID closingId, long stepId, HeldCount count) {
        this.closingId = closingId;
        this.stepId = stepId;
        this.table = count.table();
        this.rows = count.rows();
    }

    /** The table and its rows. */
    HeldCount count() {
        return new HeldCount(table, rows);
    }
}
