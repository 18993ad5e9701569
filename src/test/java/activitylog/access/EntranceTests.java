package activitylog.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

/** Who finds no room is refused before its token is looked at. */
class EntranceTests {

    private final Entrance entrance = new Entrance(1, Duration.ZERO, JsonMapper.shared());
    private final AtomicInteger inside = new AtomicInteger();
    private final FilterChain room = (request, response) -> inside.incrementAndGet();

    private static MockHttpServletRequest question(String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
        request.setServletPath(path);
        request.addHeader("Authorization", "Bearer token");
        return request;
    }

    /** What the second one is answered while the first one is inside. */
    private MockHttpServletResponse besideAnother(MockHttpServletRequest second) throws Exception {
        MockHttpServletResponse answer = new MockHttpServletResponse();
        entrance.doFilter(
                question("/graphql"),
                new MockHttpServletResponse(),
                (request, response) -> entrance.doFilter(second, answer, room));
        return answer;
    }

    @Test
    void whoFindsNoRoomIsRefusedAndToldWhenToComeAgain() throws Exception {
        MockHttpServletResponse answer = besideAnother(question("/graphql"));
        assertThat(inside).hasValue(0);
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("1");
        assertThat(answer.getContentAsString()).contains("\"code\":\"UNAVAILABLE\"");
    }

    @Test
    void whoLeavesMakesRoom() throws Exception {
        besideAnother(question("/graphql"));
        entrance.doFilter(question("/graphql"), new MockHttpServletResponse(), room);
        assertThat(inside).hasValue(1);
    }

    @Test
    void whoFailsMakesRoomAsWell() throws Exception {
        assertThatThrownBy(() ->
                        entrance.doFilter(
                                question("/graphql"),
                                new MockHttpServletResponse(),
                                (request, response) -> {
                                    throw new ServletException("fails");
                                }))
                .hasMessage("fails");
        entrance.doFilter(question("/graphql"), new MockHttpServletResponse(), room);
        assertThat(inside).hasValue(1);
    }

    @Test
    void otherDoorsAndThoseWithoutATokenDoNotWait() throws Exception {
        besideAnother(question("/audit-records"));
        MockHttpServletRequest withoutToken = question("/graphql");
        withoutToken.removeHeader("Authorization");
        besideAnother(withoutToken);
        assertThat(inside).hasValue(2);
    }
}
