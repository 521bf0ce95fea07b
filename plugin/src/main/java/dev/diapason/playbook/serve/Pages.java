package dev.diapason.playbook.serve;

import java.io.IOException;
import java.util.Optional;

/** Makes the files of a site when they are asked for. Called from several threads. */
@FunctionalInterface
public interface Pages {

    /** The page that is shown for what is not there. */
    String NOT_FOUND = "404.html";

    /**
     * One file.
     *
     * @param path below the server's root, without a slash before it, such as {@code latest/br/pt-BR/index.html}
     * @return its bytes; empty when there is none
     * @throws IOException when it cannot be made
     */
    Optional<byte[]> file(String path) throws IOException;
}
