package kakehashi.domain.survey;

import java.util.UUID;

/**
 * A bundle of papers and how many of them are typed.
 *
 * @param id the bundle
 * @param surveyId the survey its papers answer
 * @param serial the number written on it
 * @param papers how many papers it holds
 * @param typed how many are typed
 */
public record BundleRow(UUID id, UUID surveyId, String serial, int papers, long typed) {

    /** Whether all its papers are typed. */
    public boolean isDone() {
        return typed >= papers;
    }
}
