/**
 * Surveys after events: a few questions from a fixed catalogue, answered once by each person who took part, by mailed link
 * or on paper.
 *
 * <p>Nothing links an answer to a person. A link carries a random number and a keyed hash of it ({@link
 * kakehashi.domain.survey.SurveyKey}), which are stored nowhere; using it stores a hash that says no more than that this
 * link was used, and answers are stored apart, without a time and without a language. Staff see counts, and from five
 * answers on.
 *
 * <p>Source: domain 5 (satisfaction on five steps, small numbers suppressed); R-W5, T3, T5.
 */
package kakehashi.domain.survey;
