package kakehashi.domain.privacy.handler;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That somebody signed the pledge or was trained, on a day. Only ever added. */
@Entity
@Table(name = "handler_proof")
public class HandlerProof {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private ProofKind kind;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "recorder_id")
    private UUID recorderId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** For JPA. */
    protected HandlerProof() {}

    HandlerProof(UUID accountId, ProofKind kind, LocalDate doneOn, UUID recorderId, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.kind = kind;
        this.doneOn = doneOn;
        this.recorderId = recorderId;
        this.recordedAt = now;
    }

    /** Whose. */
    public UUID accountId() {
        return accountId;
    }

    /** What was done. */
    public ProofKind kind() {
        return kind;
    }

    /** The day it was done. */
    public LocalDate doneOn() {
        return doneOn;
    }

    /** When it was recorded. */
    public Instant recordedAt() {
        return recordedAt;
    }
}
