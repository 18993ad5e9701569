package activitylog.access;

import java.time.Instant;

/**
 * A token that was good.
 *
 * @param viewer who holds it, which its text says and is always the same
 */
record GoodToken(ParsedToken token, TrustedIssuer issuer, Viewer viewer) {

    /**
     * Who holds it, if it still is good.
     *
     * @throws Refusal if its time is over, or the key that signed it is no longer its issuer's
     */
    Viewer viewer(Instant now) {
        issuer.check(token, now);
        return viewer;
    }
}
