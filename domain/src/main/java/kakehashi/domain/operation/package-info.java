/** Whether the application can do its work: what it needs from around it, asked one by one. */
package kakehashi.domain.operation;
