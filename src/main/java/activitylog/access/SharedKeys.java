package activitylog.access;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URL;
import java.text.ParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fetches keys that sign for every tenant. Microsoft publishes them together with keys of single
 * tenants, that of personal accounts for example; with those, nobody must sign for another tenant.
 */
record SharedKeys(ResourceRetriever http) implements ResourceRetriever {

    private static final String KEYS = "keys";
    private static final String EVERY_TENANT = "{tenantid}";

    @Override
    public Resource retrieveResource(URL address) throws IOException {
        Resource all = http.retrieveResource(address);
        try {
            return new Resource(shared(all.getContent()), all.getContentType());
        } catch (ParseException e) {
            throw new IOException("The keys are not well-formed", e);
        }
    }

    private static String shared(String text) throws ParseException {
        Map<String, Object> set = new HashMap<>(JSONObjectUtils.parse(text));
        List<Map<String, Object>> keys =
                Arrays.stream(JSONObjectUtils.getJSONObjectArray(set, KEYS))
                        .filter(SharedKeys::isShared)
                        .toList();
        set.put(KEYS, keys);
        return JSONObjectUtils.toJSONString(set);
    }

    private static boolean isShared(Map<String, Object> key) {
        Object issuer = key.get("issuer");
        return issuer == null || issuer.toString().contains(EVERY_TENANT);
    }
}
