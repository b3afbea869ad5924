package kakehashi.domain.company;

/**
 * The divisions of the Japan Standard Industrial Classification.
 *
 * <p>Source: Rev. 14 (2024); domain 2.5.
 */
public enum Industry {
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
    J,
    K,
    L,
    M,
    N,
    O,
    P,
    Q,
    R,
    S,
    T
}
