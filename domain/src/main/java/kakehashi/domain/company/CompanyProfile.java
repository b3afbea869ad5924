package kakehashi.domain.company;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a company states about itself.
 *
 * @param name as registered
 * @param corporateNumber thirteen valid digits; null for a sole proprietor
 * @param industry its main industry
 * @param smeClass how the SME act measures it
 * @param employees regular employees
 * @param capitalYen capital in yen; null when none or not stated
 * @param inWard whether it has an office in the ward
 */
public record CompanyProfile(
        String name,
        String corporateNumber,
        Industry industry,
        SmeClass smeClass,
        int employees,
        Long capitalYen,
        boolean inWard) {

    /** Why staff must look at it: outside the ward, or not small; empty when they need not. */
    public Set<Doubt> doubts() {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (!inWard) {
            doubts.add(Doubt.OUTSIDE_WARD);
        }
        if (!smeClass.includes(capitalYen, employees)) {
            doubts.add(Doubt.LARGE);
        }
        return doubts;
    }
}
