package vn.vedich.query.matrix;

import org.springframework.context.annotation.Configuration;

/** Breaks a rule of the house on purpose. */
@Configuration
public class Planted_configuration_Thing {}
