package activitylog.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells by the name of a field whether its value is a secret. Case, digits and everything that is
 * not a letter do not matter: {@code api_key-0} is {@code ApiKey}.
 *
 * <table>
 * <caption>The rule</caption>
 * <tr><th>A name that</th><th>means</th><th>for example</th><th>but not</th></tr>
 * <tr><td>ends with password, passphrase, passcode, secret, token, an ...Key that opens something,
 *     or another ending of {@code WHOLE}</td><td>its value, whatever it is, is a secret</td>
 *     <td>Password, PasswordProfile, clientSecret, refresh_token, ProductKey</td>
 *     <td>PasswordPolicies, TokenType, PartitionKey, PublicKey, KeyId, PrimaryDomainName</td></tr>
 * <tr><td>is key, keys, pin, authorization or cookie</td><td>texts and numbers, and those in a
 *     list, are secrets; objects are looked into</td><td>Key, Keys, Key1</td>
 *     <td>the {@code key} of a pair of {@code key} and {@code value}: it is a name itself, and
 *     decides about the {@code value} beside it</td></tr>
 * <tr><td>ends with credential or credentials</td><td>texts and numbers are secrets; in objects and
 *     lists, {@code value} and the other names of {@code IN_CREDENTIALS} are secrets too</td>
 *     <td>UserCredentials, Credential</td><td>CredentialType; the userName in it</td></tr>
 * </table>
 *
 * <p>Null, empty texts, true and false (also as texts) are no secrets under any name.
 */
final class SecretNames {

    /** What a name says about its value. */
    enum Secrecy {
        /** Nothing secret. */
        NONE,
        /** The value is a secret, whatever it is. */
        WHOLE,
        /** The value is a secret if it is a text or a number, or a list of them. */
        PLAIN,
        /** Plain values are secrets, and what is inside is looked at more sharply. */
        CREDENTIALS
    }

    private static final List<String> WHOLE =
            List.of(
                    "password",
                    "passwords",
                    "passwd",
                    "pwd",
                    "passphrase",
                    "passcode",
                    "passwordprofile",
                    "passwordhash",
                    "passwordsalt",
                    "secret",
                    "secrets",
                    "secrettext",
                    "secretvalue",
                    "secrethash",
                    "token",
                    "tokens",
                    "tokenvalue",
                    "apikey",
                    "accesskey",
                    "accountkey",
                    "secretkey",
                    "privatekey",
                    "sharedkey",
                    "masterkey",
                    "signingkey",
                    "encryptionkey",
                    "productkey",
                    "licensekey",
                    "softwarekey",
                    "activationkey",
                    "subscriptionkey",
                    "primarykey",
                    "secondarykey",
                    "apikeys",
                    "accesskeys",
                    "privatekeys",
                    "productkeys",
                    "licensekeys",
                    "softwarekeys",
                    "activationkeys",
                    "connectionstring");

    /** Asked for every name of every record, so most endings are ruled out by the last letter. */
    private static final Map<Character, List<String>> WHOLE_BY_LAST_LETTER =
            WHOLE.stream().collect(Collectors.groupingBy(SecretNames::lastLetter));

    private static final Set<String> PLAIN =
            Set.of("key", "keys", "pin", "authorization", "cookie", "setcookie");

    private static final Set<String> IN_CREDENTIALS =
            Set.of("value", "key", "keys", "text", "hash", "data", "blob");

    private SecretNames() {}

    /** What the name says. */
    static Secrecy of(String name, boolean inCredentials) {
        String plain = letters(name);
        if (plain.isEmpty()) {
            return Secrecy.NONE;
        }
        for (String ending : WHOLE_BY_LAST_LETTER.getOrDefault(lastLetter(plain), List.of())) {
            if (plain.endsWith(ending)) {
                return Secrecy.WHOLE;
            }
        }
        if (plain.endsWith("credential") || plain.endsWith("credentials")) {
            return Secrecy.CREDENTIALS;
        }
        boolean secret = PLAIN.contains(plain) || (inCredentials && IN_CREDENTIALS.contains(plain));
        return secret ? Secrecy.PLAIN : Secrecy.NONE;
    }

    private static char lastLetter(String name) {
        return name.charAt(name.length() - 1);
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetter(c)) {
                letters.append(Character.toLowerCase(c));
            }
        }
        return letters.toString();
    }
}
