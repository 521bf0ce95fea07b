/**
 * The preview: a web server for one machine, a watch over files, and what an open page needs to follow them.
 *
 * <p>Takes pages from whoever makes them and gives them to browsers on this machine; tells open pages when something has
 * changed, and which mistakes there are. It does not know what a playbook is, renders nothing and writes no file. Start with
 * {@link dev.diapason.playbook.serve.PreviewServer} and {@link dev.diapason.playbook.serve.FileWatch}.
 */
@NullMarked
package dev.diapason.playbook.serve;

import org.jspecify.annotations.NullMarked;
