package dev.hilo.someservice;

import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class SomeService {}
