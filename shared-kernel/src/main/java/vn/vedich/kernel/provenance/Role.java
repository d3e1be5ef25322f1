package vn.vedich.kernel.provenance;

/** What an account is for, on its unit and what lies below it. */
public enum Role {
    /** The leadership of a district, province or other level. */
    LEADERSHIP,
    /** An officer of a commune: acts on that commune. */
    COMMUNE_OFFICER,
    /** An officer of a department, the Front or a mass organisation: verifies what that unit is responsible for. */
    DEPARTMENT_OFFICER,
    /** Reads everything, the log itself included. */
    AUDITOR,
    /** Reads answers. */
    ANALYST,
    /** Keeps the installation and loads papers for the units whose acts they are. */
    OPERATOR,
    /** The installation itself: what a policy gives as a command, and what became of a delivery. Nobody signs in as this. */
    SYSTEM;

    /** Whether an account or a token can give it. */
    public boolean isHeldByCallers() {
        return this != SYSTEM;
    }
}
