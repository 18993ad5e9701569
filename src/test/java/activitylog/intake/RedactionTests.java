package activitylog.intake;

import static activitylog.intake.AuditRecordBuilder.aRecord;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.Attribute;
import activitylog.activity.Change;
import activitylog.activity.ChangeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTests {

    private static final String SECRET = "s3cr3t";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "Password",
                "NewPassword",
                "user_password",
                "PASSWORD",
                "pass-word",
                "Password-0",
                "passwordProfile",
                "PasswordHash",
                "passphrase",
                "pwd",
                "secret",
                "clientSecret",
                "client_secret",
                "SecretText",
                "token",
                "accessToken",
                "refresh_token",
                "ContinuationToken",
                "apiKey",
                "API-Key",
                "PrivateKey",
                "ProductKey",
                "LicenseKeys",
                "SubscriptionKey",
                "ConnectionString",
                "key",
                "Key1",
                "keys",
                "PIN",
                "Authorization",
                "credential",
                "UserCredentials"
            })
    void valuesOfSecretNamesAreRemovedEverywhere(String name) {
        String json = "{\"x\":[{\"%s\":\"%s\",\"rest\":1}]}".formatted(name, SECRET);
        ActivityLog log =
                aRecord("x")
                        .newValue(json)
                        .oldValue(json)
                        .withJson("unknown", json)
                        .with("text", " " + json)
                        .data(name, SECRET, "rest", "2", "json", json)
                        .parsed();

        assertThat(log.toString()).doesNotContain(SECRET).contains(Redaction.REDACTED, "rest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PrimaryDomainName",
                "TokenType",
                "TokenLifetimeMinutes",
                "PasswordPolicies",
                "PasswordExpiresAt",
                "SecretaryName",
                "KeyId",
                "KeyName",
                "PartitionKey",
                "RowKey",
                "PublicKey",
                "KeyVaultName",
                "Monkey",
                "CredentialType",
                "Tokens per day",
                "Pinned",
                "value",
                "userName",
                "hash"
            })
    void namesThatOnlySoundSecretAreKept(String name) {
        String json = "{\"x\":[{\"%s\":\"%s\"}]}".formatted(name, "shown");
        ActivityLog log =
                aRecord("x").newValue(json).withJson("unknown", json).data(name, "shown").parsed();

        assertThat(log.source())
                .doesNotContain(Redaction.REDACTED)
                .isEqualTo(
                        aRecord("x")
                                .newValue(json)
                                .withJson("unknown", json)
                                .data(name, "shown")
                                .json());
        assertThat(log.attributes()).containsExactly(new Attribute(name, "shown"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "true", "false", "\"True\"", "{}", "[]"})
    void whatIsNoSecretIsKeptUnderASecretName(String value) {
        String json = "{\"password\":%s}".formatted(value);

        assertThat(aRecord("x").withJson("unknown", json).parsed().source())
                .isEqualTo(aRecord("x").withJson("unknown", json).json());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'passwordProfile':{'password':'s3cr3t','force':true}} | {'passwordProfile':'[redacted]'}",
                "{'secret':['s3cr3t',{'a':1}]}       | {'secret':'[redacted]'}",
                "{'password':12345}                  | {'password':'[redacted]'}",
                "{'keys':['s3cr3t',null,{'a':1}]}    | {'keys':['[redacted]',null,{'a':1}]}",
                "{'key':{'a':1,'key':'s3cr3t'}}      | {'key':{'a':1,'key':'[redacted]'}}",
                "{'UserCredentials':{'userName':'admin','password':'s3cr3t'}} | {'UserCredentials':{'userName':'admin','password':'[redacted]'}}",
                "{'credentials':[{'type':'x','value':'s3cr3t'}]} | {'credentials':[{'type':'x','value':'[redacted]'}]}",
                "{'credentials':{'name':'x','value':'s3cr3t'}} | {'credentials':{'name':'x','value':'[redacted]'}}",
                "{'key':'Quantity','value':'5'}      | {'key':'Quantity','value':'5'}",
                "{'Key':'Password','Value':'s3cr3t'} | {'Key':'Password','Value':'[redacted]'}",
                "{'name':'ApiKey','value':'s3cr3t','key':1} | {'name':'ApiKey','value':'[redacted]','key':1}",
                "{'Headers':[{'Key':'Authorization','Value':'s3cr3t'}]} | {'Headers':[{'Key':'Authorization','Value':'[redacted]'}]}",
            })
    void groupsAndListsAreTreatedByTheRule(String json, String redacted) {
        ActivityLog log = aRecord("x").withJson("unknown", quoted(json)).parsed();

        assertThat(log.source())
                .isEqualTo(aRecord("x").withJson("unknown", quoted(redacted)).json());
    }

    @Test
    void valuesOfApplicationCredentialsAreSecrets() {
        ActivityLog log =
                aRecord("add_application_credential")
                        .with("resourceType", "application_credential")
                        .newValue("{\"KeyId\":\"1\",\"Value\":\"s3cr3t\",\"Type\":\"x\"}")
                        .parsed();

        assertThat(log.toString()).doesNotContain(SECRET).contains("KeyId");
    }

    @Test
    void embeddedTextStaysAsItIsWithoutSecrets() {
        String spaced = "{ \"a\" : 1.0 ,\n \"b\":[ ] }";

        assertThat(aRecord("x").newValue(spaced).parsed().source())
                .isEqualTo(aRecord("x").newValue(spaced).json());
    }

    @Test
    void textsInTextsAreLookedInto() {
        String inner = "{\"password\":\"s3cr3t\"}";
        for (int i = 0; i < 6; i++) {
            inner = "{\"t\":" + JsonWriter.text(new JsonValue.JsonText(inner)) + "}";
        }

        assertThat(aRecord("x").newValue(inner).parsed().toString()).doesNotContain(SECRET);
    }

    @Test
    void escapedNamesAreNames() {
        assertThat(aRecord("x").newValue("{\"\\u0070assword\":\"s3cr3t\"}").parsed().toString())
                .doesNotContain(SECRET);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a':1,'password':'s3cr3t','b | {'a':1,'password':'[redacted]','b",
                "{'a':1,'password':'s3cr3t     | {'a':1,'password':'[redacted]",
                "{'password': 's3\\'cr3t'      | {'password': '[redacted]'",
                "{'password':12345,'b          | {'password':[redacted],'b",
                "{'passwordProfile':{'a':'s3cr3t','b':['x']},'c | {'passwordProfile':[redacted],'c",
                "{'secret':['s3cr3t','s3cr3t'] | {'secret':[redacted]",
                "{'password':'','b':'c         | {'password':'','b':'c",
                "{'password':null,'b':'c       | {'password':null,'b':'c",
                "{\\'password\\':\\'s3cr3t\\',\\'b\\':1 | {\\'password\\':\\'[redacted]\\',\\'b\\':1",
                "user=a;password=s3cr3t;x=1    | user=a;password=[redacted];x=1",
                "Client Secret: s3cr3t         | Client Secret: [redacted]",
                "a=b&access_token=s3cr3t&c=d   | a=b&access_token=[redacted]&c=d",
                "password                      | password",
                "password:                     | password:",
                "TokenType: bearer, a=b        | TokenType: bearer, a=b",
            })
    void textThatIsNoJsonLosesWhatSeemsSecret(String text, String redacted) {
        ActivityLog log = aRecord("x").newValue(quoted(text)).parsed();

        assertThat(log.source()).isEqualTo(aRecord("x").newValue(quoted(redacted)).json());
    }

    @Test
    void changesShowThatASecretWasThereAndNoMore() {
        ActivityLog log =
                aRecord("x")
                        .oldValue("{\"password\":\"s3cr3t\",\"a\":1}")
                        .newValue("{\"password\":null,\"a\":2}")
                        .parsed();

        assertThat(log.changes())
                .containsExactly(
                        new Change("password", ChangeKind.CHANGED, Redaction.REDACTED, null),
                        new Change("a", ChangeKind.CHANGED, "1", "2"));
    }

    @Test
    void aHugeTextThatIsNoJsonIsReadQuickly() {
        String huge = "{" + "\"password\":\"".repeat(100_000) + "=".repeat(200_000);

        assertThat(aRecord("x").newValue(huge).parsed().source()).contains(Redaction.REDACTED);
    }

    private static String quoted(String text) {
        return text.replace('\'', '"');
    }
}
