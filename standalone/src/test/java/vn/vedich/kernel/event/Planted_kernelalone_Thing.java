package vn.vedich.kernel.event;

/** Breaks a rule of the house on purpose. */
public class Planted_kernelalone_Thing {

    vn.vedich.command.decision.Act act;
}
