package heng.intake;

/**
 * One thing wrong in a request. Neither sentence repeats what was entered.
 *
 * @param pointer JSON pointer to the place
 * @param code short name of the kind of fault
 */
public record InputFault(String pointer, String code, String zh, String en) {}
