package heng.law;

/** A sentence in the two languages of the product, Chinese first. */
public record Text(String zh, String en) {}
