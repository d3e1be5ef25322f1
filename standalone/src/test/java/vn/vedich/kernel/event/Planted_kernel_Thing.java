package vn.vedich.kernel.event;

/** Breaks a rule of the house on purpose. */
public class Planted_kernel_Thing {

    org.springframework.context.ApplicationContext spring;
}
