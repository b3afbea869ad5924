package kakehashi.domain.privacy.register;

/**
 * The ward's closed list of personal data.
 *
 * <p>Source: R-D1 to R-D13.
 */
public enum DataItem {
    D1_NAME,
    D2_AGE,
    D3_NATIONALITY,
    D4_ADDRESS,
    D5_STATUS_OF_RESIDENCE,
    D6_PERIOD_OF_STAY,
    D7_PHONE,
    D8_EMAIL,
    D9_EDUCATION,
    D10_WORK_HISTORY,
    D11_EMPLOYER,
    D12_DESIRED_OCCUPATION,
    D13_CONSULTATION_RECORD
}
