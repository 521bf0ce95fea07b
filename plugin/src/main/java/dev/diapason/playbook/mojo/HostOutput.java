package dev.diapason.playbook.mojo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The one door past Maven's log: lines for the machine that runs Maven, which reads them from the standard output of the process.
 *
 * <p>A command of such a machine stands at the beginning of a line. Maven's log puts {@code [INFO]} there; so does Maven 4 with
 * everything that is printed to {@code System.out}. So the bytes go to the process's own output, in UTF-8 on every system.
 */
interface HostOutput {

    /** The standard output of this process. */
    HostOutput PROCESS = lines -> {
        // Not closed: the output belongs to Maven.
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        out.write(lines.getBytes(StandardCharsets.UTF_8));
    };

    /** Prints whole lines, at once; without any, nothing. */
    void print(String lines) throws IOException;
}
