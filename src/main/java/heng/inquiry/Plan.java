package heng.inquiry;

import java.util.ArrayList;
import java.util.List;

/** Changes that are made together. */
record Plan(List<Move> moves) {

    static Plan nothing() {
        return new Plan(List.of());
    }

    /** The same with a lever moved so many steps, however far it was moved before. */
    Plan with(Lever lever, Remedy remedy, long steps) {
        List<Move> more = new ArrayList<>();
        moves.stream().filter(move -> !move.is(lever)).forEach(more::add);
        more.add(new Move(lever, remedy, steps));
        return new Plan(more);
    }

    /** The same with one of its moves so many steps; none: the move is not made. */
    Plan with(Move move, long steps) {
        return new Plan(moves.stream()
                .map(one -> one.is(move.lever()) ? new Move(one.lever(), one.remedy(), steps) : one)
                .filter(one -> one.steps() > 0)
                .toList());
    }

    /** How far a lever is moved. */
    long steps(Lever lever) {
        return moves.stream()
                .filter(move -> move.is(lever))
                .mapToLong(Move::steps)
                .sum();
    }

    /** Pointers of the facts that other levers move. */
    List<String> movedBut(String path) {
        return moves.stream()
                .filter(move -> !move.lever().path().equals(path))
                .flatMap(move -> move.lever().pointers().stream())
                .toList();
    }

    List<Edit> edits() {
        return moves.stream()
                .flatMap(move -> move.lever().moved(move.steps()).stream())
                .toList();
    }

    /** One lever, and how far it is moved. */
    record Move(Lever lever, Remedy remedy, long steps) {

        boolean is(Lever other) {
            return lever.path().equals(other.path());
        }
    }
}
