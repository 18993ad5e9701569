package activitylog.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the demo shows.
 *
 * @param issuer the name of the demo's sign-in server, {@code iss} in its tokens
 * @param records how many records of the first partner are made up
 * @param otherPartnerRecords how many records of the other partner are made up
 * @param seed another seed makes up other records
 * @param anyAddress whether the server may listen on an address that other machines can reach,
 *     although everybody knows the password
 */
@ConfigurationProperties("activitylog.demo")
record DemoProperties(
        @DefaultValue("http://127.0.0.1:8080") String issuer,
        @DefaultValue("5000") int records,
        @DefaultValue("200") int otherPartnerRecords,
        @DefaultValue("1") long seed,
        @DefaultValue("false") boolean anyAddress) {}
