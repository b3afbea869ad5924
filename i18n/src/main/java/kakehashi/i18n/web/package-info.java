/**
 * What both applications do with every HTTP request, whatever it asks for: limits, headers, refusal of requests that
 * other sites caused, and how failures are logged without personal data.
 */
package kakehashi.i18n.web;
