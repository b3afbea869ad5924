/** What people ask the ward to do with their own data: staff see that requests are there, and until when. */
package kakehashi.backoffice.requests;
