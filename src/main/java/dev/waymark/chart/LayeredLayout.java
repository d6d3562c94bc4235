package dev.waymark.chart;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.GreedySwitchType;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Places boxes in their rows and routes the links between them, downwards and at right angles, with the
 * Eclipse Layout Kernel. The first call in a process takes about half a second; nothing is loaded before.
 */
final class LayeredLayout {

    private static final double MARGIN = 4;

    private LayeredLayout() {
    }

    static Placement of(Problem problem) {
        // Registers how the kernel copies the default values of its options.
        LayoutMetaDataService.getInstance();
        ElkNode graph = graph();
        List<ElkNode> nodes = problem.boxes().stream().map(box -> node(graph, box)).toList();
        List<ElkEdge> edges = problem.links().stream()
                .map(link -> ElkGraphUtil.createSimpleEdge(nodes.get(link.from()), nodes.get(link.to())))
                .toList();
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
        return new Placement(round(graph.getWidth()), round(graph.getHeight()),
                nodes.stream().map(node -> point(node.getX(), node.getY())).toList(),
                edges.stream().map(LayeredLayout::way).toList());
    }

    private static ElkNode graph() {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(MARGIN));
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
        graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        // The rows are ours, and so is the order in them: the drawing reads like a text.
        graph.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, true);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY,
                CrossingMinimizationStrategy.LAYER_SWEEP);
        graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_FORCE_NODE_MODEL_ORDER, true);
        graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_GREEDY_SWITCH_TYPE, GreedySwitchType.OFF);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.SIMPLE);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 28.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 14.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 12.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 40.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 18.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 12.0);
        return graph;
    }

    private static ElkNode node(ElkNode graph, Problem.Size box) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(box.width(), box.height());
        node.setProperty(LayeredOptions.PARTITIONING_PARTITION, box.row());
        node.setProperty(LayeredOptions.ALIGNMENT, Alignment.TOP);
        return node;
    }

    private static List<Placement.Point> way(ElkEdge edge) {
        ElkEdgeSection section = edge.getSections().get(0);
        return Stream.of(Stream.of(point(section.getStartX(), section.getStartY())),
                section.getBendPoints().stream().map((ElkBendPoint bend) -> point(bend.getX(), bend.getY())),
                Stream.of(point(section.getEndX(), section.getEndY())))
                .flatMap(part -> part).distinct().toList();
    }

    private static Placement.Point point(double x, double y) {
        return new Placement.Point(round(x), round(y));
    }

    private static int round(double length) {
        return (int) Math.round(length);
    }
}
