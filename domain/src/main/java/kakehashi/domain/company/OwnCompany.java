package kakehashi.domain.company;

import java.util.UUID;

/**
 * A company as one of its contacts sees it.
 *
 * @param id the company
 * @param profile what it states
 * @param check whether staff have to look at it
 * @param belonging whether the contact belongs to it; others only claimed to act for it
 * @param members how many people belong to it
 * @param version the version to be named with a change
 */
public record OwnCompany(
        UUID id, CompanyProfile profile, Company.Check check, boolean belonging, int members, int version) {

    static OwnCompany of(Company company, Contact contact, int members) {
        return new OwnCompany(
                company.id(),
                company.profile(),
                company.check(),
                contact.belongsSince() != null,
                members,
                company.version());
    }

    /** Whether it sees what seekers agreed to show it: who looks belongs to it, and nothing about it is doubtful. */
    public boolean mayLook() {
        return belonging && check != Company.Check.NEEDED;
    }
}
