package dev.diapason.playbook;

import dev.diapason.playbook.problem.Finding;
import java.util.List;

/** Hears what a preview does. Called from its own thread. */
public interface PreviewListener {

    /** Something happens, said in one sentence. */
    void told(String sentence);

    /** Something went wrong that is not a mistake in the playbook, said in one sentence; the preview goes on. */
    void failed(String sentence, Exception cause);

    /** Which problems there are now, as a build would tell them. Called when they have changed. */
    void problems(List<Finding> findings);
}
