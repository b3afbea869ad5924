package kakehashi.domain.mailing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A sign-up that was chosen for a mail to a group. */
@Entity
@Table(name = "group_mail_person")
@IdClass(GroupMailPerson.Key.class)
public class GroupMailPerson {

    @Id
    @Column(name = "group_mail_id")
    private UUID groupMailId;

    @Id
    @Column(name = "registration_id")
    private UUID registrationId;

    /** For JPA. */
    protected GroupMailPerson() {}

    GroupMailPerson(UUID groupMailId, UUID registrationId) {
        this.groupMailId = groupMailId;
        this.registrationId = registrationId;
    }

    /** The key of a chosen sign-up. */
    public static class Key implements Serializable {
        UUID groupMailId;
        UUID registrationId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && groupMailId.equals(that.groupMailId)
                    && registrationId.equals(that.registrationId);
        }

        @Override
        public int hashCode() {
            return groupMailId.hashCode() * 31 + registrationId.hashCode();
        }
    }
}
