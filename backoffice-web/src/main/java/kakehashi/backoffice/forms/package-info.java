/**
 * Forms of the back office that are asked, read back and then carried out: {@link kakehashi.backoffice.forms.Question} is
 * what is asked, {@link kakehashi.backoffice.forms.Asking} how far one is. What was typed travels in the form itself, so
 * that nothing of it stays in the session and nothing is lost when something is refused.
 */
package kakehashi.backoffice.forms;
