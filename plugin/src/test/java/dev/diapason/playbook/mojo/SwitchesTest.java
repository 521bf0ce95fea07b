package dev.diapason.playbook.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Properties;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Maven takes every word but "true" for "false": a build that was meant to be strict would not be, and nobody would know. */
class SwitchesTest {

    private final HeardLog log = new HeardLog();

    @ParameterizedTest
    @ValueSource(strings = {"true", "false", "TRUE", "False", ""})
    void yesAndNoAreTaken(String said) throws Exception {
        goal(said).execute();

        assertThat(log.infos).containsExactly("done");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "1", "on", "ja", "ture", " true "})
    void everythingElseIsTold(String said) {
        assertThatThrownBy(goal(said)::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("playbook.strict is \"" + said + "\"; write true or false.");
        assertThat(log.infos).isEmpty();
    }

    @Test
    void whatNobodySaidIsNoMistake() throws Exception {
        Goal<String> goal = goal("");
        Parameters.set(goal, "session", session(new Properties()));
        goal.execute();

        assertThat(log.infos).containsExactly("done");
    }

    private Goal<String> goal(String strict) {
        Goal<String> goal = new Goal<>() {
            @Override
            String request(Wishes wishes) {
                return "";
            }

            @Override
            void run(String request) {
                getLog().info("done");
            }
        };
        Properties said = new Properties();
        said.setProperty("playbook.strict", strict);
        said.setProperty("playbook.title", "yes");
        goal.setLog(log);
        Parameters.set(goal, "session", session(said));
        Parameters.set(goal, "execution", execution());
        return goal;
    }

    private static MojoExecution execution() {
        MojoDescriptor descriptor = new MojoDescriptor();
        descriptor.setPluginDescriptor(new PluginDescriptor());
        descriptor.setGoal("check");
        for (String name : List.of("strict", "title")) {
            Parameter parameter = new Parameter();
            parameter.setName(name);
            parameter.setType(name.equals("strict") ? "boolean" : "java.lang.String");
            parameter.setExpression("${playbook." + name + "}");
            try {
                descriptor.addParameter(parameter);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
        return new MojoExecution(descriptor);
    }

    @SuppressWarnings("deprecation")
    private static MavenSession session(Properties said) {
        DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
        request.setUserProperties(said);
        return new MavenSession(null, null, request, new DefaultMavenExecutionResult());
    }
}
