/**
 * Who sits with whom at an interview day: from wishes of both sides to meetings, without a database and without a clock.
 *
 * <p>A {@link kakehashi.domain.matching.interview.solver.Problem} is one day: turns, tables of companies, persons,
 * interpreters, wishes and pinned meetings. {@link kakehashi.domain.matching.interview.solver.TimetableSolver} makes a {@link
 * kakehashi.domain.matching.interview.solver.Solution} of it: meetings, the wishes that are not met each with a reason, and
 * how near it comes to what no timetable can exceed. Nothing here knows names: people, companies and tables are numbers.
 *
 * <p>What always holds: a person and a table are in one meeting at a time, windows and closed turns are kept, pinned
 * meetings stay, no interpreter is in two places, part of each company's turns stays free for people who come without an
 * appointment, and there is time for the way between rooms and for rest. What is sought, in this order: everybody has a
 * meeting; high wishes of both sides; few idle turns between; and that the number of meetings differs little.
 *
 * <p>The same problem with the same seed and number of steps gives the same solution.
 *
 * <p>Source: R-A33.
 */
package kakehashi.domain.matching.interview.solver;
