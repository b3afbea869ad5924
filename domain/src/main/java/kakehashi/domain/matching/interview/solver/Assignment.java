package kakehashi.domain.matching.interview.solver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/**
 * The best choice of pairs when only numbers count and not the clock: what it reaches, no timetable exceeds. It is a flow
 * of least cost from companies to persons, bounded by how many meetings each can have, and by the turns of interpreters.
 */
final class Assignment {

    private static final int SOURCE = -1;
    private static final int SINK = -2;

    private final DirectedWeightedMultigraph<Integer, DefaultWeightedEdge> graph =
            new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
    private final Map<DefaultWeightedEdge, Integer> most = new HashMap<>();
    private final Map<DefaultWeightedEdge, Candidate> pairs = new LinkedHashMap<>();
    private final Map<Object, Integer> nodes = new HashMap<>();
    private final Map<String, Integer> gates = new HashMap<>();
    private final Map<Long, Boolean> onlyInterpreted = new HashMap<>();
    private final List<Candidate> chosen = new ArrayList<>();
    private final long first;

    /** For the most points, or first of all for the most who have a meeting. */
    Assignment(List<Candidate> candidates, boolean everybody) {
        first = everybody ? 1 + candidates.stream().mapToLong(Candidate::points).sum() : 0;
        candidates.forEach(each -> onlyInterpreted.merge(each.personId(), isInterpreted(each), Boolean::logicalAnd));
        graph.addVertex(SOURCE);
        graph.addVertex(SINK);
        for (Candidate candidate : candidates) {
            if (candidate.isFixed() || !candidate.slots().isEmpty()) {
                add(candidate);
            }
        }
        arc(SINK, SOURCE, candidates.size(), 0);
        CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge> search = new CapacityScalingMinimumCostFlow<>();
        Map<DefaultWeightedEdge, Double> flow = search.getMinimumCostFlow(
                        new MinimumCostFlowProblemImpl<>(graph, node -> 0, most::get))
                .getFlowMap();
        pairs.forEach((arc, candidate) -> {
            if (flow.get(arc) > 0.5) {
                chosen.add(candidate);
            }
        });
    }

    private void add(Candidate candidate) {
        Firm firm = candidate.firm();
        Person person = candidate.person();
        Integer company = nodes.computeIfAbsent(firm, key -> {
            int node = node();
            ends(SOURCE, node, firm.most());
            return node;
        });
        Integer seeker = nodes.computeIfAbsent(person.id(), key -> {
            int node = node();
            ends(node, gate(candidate), candidate.day().most(person));
            return node;
        });
        pairs.put(arc(company, seeker, 1, -candidate.points()), candidate);
    }

    /** Through the hours of those who interpret the language, where all a person's meetings need them; or straight on. */
    private int gate(Candidate candidate) {
        String language = candidate.person().language();
        if (!onlyInterpreted.getOrDefault(candidate.personId(), false)) {
            return SINK;
        }
        return gates.computeIfAbsent(language, key -> {
            int node = node();
            arc(node, SINK, candidate.day().interpreted(language), 0);
            return node;
        });
    }

    private static boolean isInterpreted(Candidate candidate) {
        List<Slot> slots = candidate.isFixed() ? List.of(candidate.slot()) : candidate.slots();
        return slots.stream().noneMatch(slot -> candidate.need(slot).language().isEmpty());
    }

    private int node() {
        int node = graph.vertexSet().size();
        graph.addVertex(node);
        return node;
    }

    private void ends(int from, int to, int capacity) {
        if (capacity > 0) {
            arc(from, to, 1, -first);
            arc(from, to, capacity - 1, 0);
        }
    }

    private DefaultWeightedEdge arc(int from, int to, int capacity, long cost) {
        DefaultWeightedEdge arc = graph.addEdge(from, to);
        graph.setEdgeWeight(arc, cost);
        most.put(arc, capacity);
        return arc;
    }

    /** The pairs of the best choice, in the order of the candidates. */
    List<Candidate> chosen() {
        return chosen;
    }

    long points() {
        return chosen.stream().mapToLong(Candidate::points).sum();
    }

    int served() {
        long companies = chosen.stream().map(Candidate::firm).distinct().count();
        long persons = chosen.stream().map(Candidate::personId).distinct().count();
        return (int) (companies + persons);
    }
}
