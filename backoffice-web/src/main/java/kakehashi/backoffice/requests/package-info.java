/**
 * What people ask the ward to do with their own data: the office forwards it, the ward decides, the office carries it
 * out and answers. Source: domain 4.1.
 */
package kakehashi.backoffice.requests;
