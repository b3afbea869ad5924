/** The companies of the programmes, and looking at those that state something doubtful. */
package kakehashi.backoffice.companies;
