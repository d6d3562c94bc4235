package dev.waymark.page;

import java.util.List;

/** Cards under a heading; the label is empty where there is but one group and it needs no name. */
public record CardGroup(String id, String label, List<Card> cards) {

    public CardGroup {
        cards = List.copyOf(cards);
    }
}
