/**
 * What companies ask at interview days and information sessions. A coach says what may not be asked in a Japanese
 * selection, why, and what to ask instead; a company's own questions are searched for words of these matters and for those
 * that texts of staff are searched for.
 *
 * <p>A question whose words touch a matter is kept only once it is changed, or the company says that it is about something
 * else, which staff read beside it. Questions are the company's, for one event; the sheets for interviews bear them.
 *
 * <p>Source: R-A33, T5; the Ministry of Health, Labour and Welfare's guide to fair selection (公正な採用選考の基本).
 */
package kakehashi.domain.matching.question;
